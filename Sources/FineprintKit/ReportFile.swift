import Campaigns
import Documents

/// Files that reports are written to.
public enum ReportFile {
  /// Why a file was not written: the system's error number.
  public struct Failure: Error, Hashable, Sendable {
    public var code: Int32
  }

  /// Writes a file as a whole: whoever reads it, and whatever stops us, finds the old one or the new one.
  public static func write(_ path: String, _ bytes: [UInt8]) throws(Failure) {
    do throws(WriteError) {
      try FileSystem().put(path, bytes)
    } catch {
      throw Failure(code: error.code)
    }
  }

  /// Removes what is half written; for a process that ends before its time.
  public static func abandonAll() { UnfinishedFiles.removeAll() }
}
