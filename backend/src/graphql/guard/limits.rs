//! What a document may be at the most. `docs/limits.md` tells callers.

/// Bytes of text.
pub const TEXT: usize = 16 * 1024;
/// Tokens: names, numbers, strings, punctuation.
pub const TOKENS: usize = 2_000;
/// Brackets of any kind inside each other. The parser takes one step down for each, values included, and has
/// no bottom of its own there.
pub const BRACKETS: usize = 24;
/// Operations in one document, of which a request runs one.
pub const OPERATIONS: usize = 20;
/// Fields at the root of an operation.
pub const ROOT_FIELDS: usize = 20;
/// Fields at the root of a mutation: each is a write of its own.
pub const ROOT_MUTATIONS: usize = 10;
/// Fields under another name than their own.
pub const ALIASES: usize = 30;
/// Directives.
pub const DIRECTIVES: usize = 50;
/// Fields and fragments when every fragment is written out where it is spread.
pub const SELECTIONS: u64 = 2_000;
/// Fields inside each other.
pub const DEPTH: u32 = 15;
/// Fields inside each other when the schema is asked about itself. What code generators send is 13 to 15 deep.
pub const INTROSPECTION_DEPTH: u32 = 20;
/// Selection sets inside each other, those of fragments included. The executor has its own bottom at 32.
pub const NESTING: u32 = 30;
