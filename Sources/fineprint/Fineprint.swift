@main
struct Fineprint {
  static func main() {}
}
