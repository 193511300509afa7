declare module 'dxf' {
  type Read = { readonly type: string; readonly layer: string; readonly string?: string };
  type Corner = { readonly x: number; readonly y: number };
  export function parseString(text: string): {
    readonly entities: readonly (Read & { readonly vertices?: readonly Corner[] })[];
  };
}
