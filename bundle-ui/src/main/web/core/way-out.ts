/** An address outside the service that a reader can be led to: an https page, and nothing that runs or is read from here. */
export function wayOut(url: string | null | undefined): { href: string; host: string } | undefined {
  if (!url?.startsWith('https://') || !URL.canParse(url)) {
    return undefined;
  }
  const { href, host } = new URL(url);
  return { href, host };
}
