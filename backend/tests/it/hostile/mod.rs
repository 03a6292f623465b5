//! Hostile and oversized requests against a running server: each is refused with a code, nothing of it comes
//! back, and the next caller is answered. Nothing here measures time: a server that an attack could hold or
//! bring down would never get to the end of a test.

mod connections;
mod documents;
mod mutants;
mod requests;
