export type Schema = {
  readonly entries?: Record<string, Schema>;
  readonly item?: Schema;
  readonly wrapped?: Schema;
  readonly value?: Schema;
  readonly options?: readonly Schema[];
  readonly pipe?: readonly Schema[];
};

/** Names of all fields a schema lets through, however deep. */
export function fields({ entries = {}, item, wrapped, value, options = [], pipe = [] }: Schema): string[] {
  const parts = [item, wrapped, value, ...options, ...pipe].filter(
    (part) => typeof part === 'object' && part !== null,
  );
  return [
    ...Object.entries(entries).flatMap(([name, part]) => [name, ...fields(part)]),
    ...parts.flatMap((part) => fields(part as Schema)),
  ];
}

const PERSON =
  /name|mail|phone|birth|born|^age|income|salary|debt|benefit|case|nation|citizen|religion|diagnos|health|illness|gender|sex|address|number|eid|ssn/i;

/** Fields that could hold who somebody is (users.md F15, trust of § 5.4). */
export const namesOfPersons = (schema: Schema): string[] =>
  [...new Set(fields(schema))].filter((name) => PERSON.test(name));
