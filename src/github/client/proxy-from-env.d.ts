declare module 'proxy-from-env' {
  /** The proxy for `url` by `https_proxy`, `http_proxy`, `all_proxy` and `no_proxy`; empty for none. */
  export function getProxyForUrl(url: string): string
}
