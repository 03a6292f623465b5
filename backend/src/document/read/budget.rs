//! How much a document may ask for. Real plans use less than a hundredth of it.

/// The largest file, in bytes.
pub const BYTES: usize = 10 * 1024 * 1024;

/// How deep lists and objects may lie in each other.
pub const DEPTH: usize = 64;

/// How many values a document may hold.
pub const NODES: usize = 500_000;

/// How many brackets, commas and colons a file may hold, its texts included.
pub const MARKS: usize = 3 * NODES;
