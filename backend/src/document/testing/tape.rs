//! Choices made by a tape of bytes; when it ends, every choice is the first.

/// A tape and how far it has been read.
pub(super) struct Tape<'a> {
    bytes: std::slice::Iter<'a, u8>,
}

impl<'a> Tape<'a> {
    pub(super) fn new(bytes: &'a [u8]) -> Self {
        Self { bytes: bytes.iter() }
    }

    /// A number below `limit`.
    pub(super) fn below(&mut self, limit: usize) -> usize {
        let mut byte = || self.bytes.next().map_or(0, |byte| usize::from(*byte));
        let number = if limit > 256 { byte() << 16 | byte() << 8 | byte() } else { byte() };
        number % limit.max(1)
    }

    /// One of `choices`.
    pub(super) fn one<T: Copy>(&mut self, choices: &[T]) -> T {
        choices[self.below(choices.len())]
    }

    /// No more often than yes, and no when the tape has ended.
    pub(super) fn yes(&mut self) -> bool {
        self.below(2) == 1
    }
}
