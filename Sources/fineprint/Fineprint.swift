import FineprintKit
@main
struct Fineprint {
  static func main() { runQuick() }
}
