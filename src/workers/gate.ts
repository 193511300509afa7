/**
 * The one gate through which a worker is begun. The content policy lets a page begin one only by an address that a policy named
 * `romslig` has let through, and there may be one of that name: what is asked for here is an address of our own, never text from
 * elsewhere.
 */
type Gate = { createScriptURL(address: string): string };
type TrustedTypes = {
  createPolicy(name: string, rules: { createScriptURL: (address: string) => string }): Gate;
};

const asIs: Gate = { createScriptURL: (address) => address };
const trusted = (globalThis as { trustedTypes?: TrustedTypes }).trustedTypes;
export const gate = trusted?.createPolicy('romslig', asIs) ?? asIs;
