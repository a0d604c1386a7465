declare module '@vercel/ncc' {
  interface Options {
    readonly filename: string;
    readonly license: string;
    readonly cache: boolean;
    readonly quiet: boolean;
  }
  interface Bundle {
    readonly code: string;
    readonly assets: Readonly<Record<string, { readonly source: string | Buffer }>>;
  }
  /** Bundles the entry with all it imports; files beside the main one are assets. */
  export default function ncc(entry: string, options: Options): Promise<Bundle>;
}
