// Nothing here so far.
