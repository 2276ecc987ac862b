// The package brings no types of its own.
declare module 'html-encoding-sniffer' {
  // biome-ignore lint/style/noDefaultExport: that is how the package exports it.
  export default function sniff(
    bytes: Uint8Array,
    options?: { xml?: boolean; transportLayerEncodingLabel?: string; defaultEncoding?: string },
  ): string;
}
