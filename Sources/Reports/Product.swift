/// The name and version that reports give.
public enum Product {
  public static let name = "fineprint"
  public static let version = "0.1.0"
}
