// Placeholder until the real entry is written.
export {};
