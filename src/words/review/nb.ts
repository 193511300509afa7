/** What the architect's door says, in bokmål. */
export const review = {
  title: 'Gjennomgå en tegning',
  lead: 'Tegningen blir som den er. Den er bare her på denne enheten.',
};
