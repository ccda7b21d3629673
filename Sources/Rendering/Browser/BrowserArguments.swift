import Glibc

/// How Chromium is started: without a screen, without a profile, without a way to the network.
enum BrowserArguments {
  private static let fixed = [
    "--headless", "--remote-debugging-pipe", "--disable-gpu", "--no-first-run", "--no-default-browser-check",
    "--disable-background-networking", "--disable-component-update", "--disable-sync",
    "--disable-default-apps",
    "--disable-extensions", "--disable-dev-shm-usage", "--disable-breakpad", "--disable-crash-reporter",
    "--hide-scrollbars", "--mute-audio", "--disable-domain-reliability",
    "--disable-client-side-phishing-detection",
    "--password-store=basic", "--use-mock-keychain", "--force-color-profile=srgb", "--lang=zh-CN",
    "--disable-background-timer-throttling", "--disable-renderer-backgrounding",
    "--disable-features=BackForwardCache,SpareRendererForSitePerProcess,ProactivelySwapBrowsingInstance,PaintHolding,Translate,OptimizationHints,MediaRouter,AutofillServerCommunication",
  ]

  /// Nothing leaves even where no interception sees it: no name is resolved, and the proxy is a closed port.
  private static let offline = [
    "--host-resolver-rules=MAP * ~NOTFOUND", "--proxy-server=socks5://127.0.0.1:1",
    "--proxy-bypass-list=<-loopback>", "--disable-quic", "--dns-prefetch-disable",
    "--force-webrtc-ip-handling-policy=disable_non_proxied_udp",
    "--webrtc-ip-handling-policy=disable_non_proxied_udp",
  ]

  static func list(profile: String, scriptHeap: Int, isSandboxed: Bool) -> [String] {
    fixed + offline + ["--user-data-dir=\(profile)", "--js-flags=--max-old-space-size=\(scriptHeap)"]
      + (isSandboxed ? [] : ["--no-sandbox"]) + ["about:blank"]
  }

  /// Little of our environment: a home of its own, so that nothing of the user's is read or written.
  static func environment(home: String) -> [String] {
    var result = ["HOME=\(home)", "TMPDIR=\(home)", "LANG=C.UTF-8"]
    for name in ["PATH", "TZ", "FONTCONFIG_FILE", "FONTCONFIG_PATH", "LD_LIBRARY_PATH"] {
      if let value = ChromiumLocator.variable(name) { result.append("\(name)=\(value)") }
    }
    return result
  }
}
