extension Range where Bound == Int {
  /// The first index from which on something holds, found by bisection; the upper bound where it holds for none.
  ///
  /// It must hold for every index behind one for which it does.
  @inlinable
  public func partitioningIndex(where holds: (Int) -> Bool) -> Int {
    var (low, high) = (lowerBound, upperBound)
    while low < high {
      let middle = low + (high - low) / 2
      if holds(middle) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
