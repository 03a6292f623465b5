//! Who asks, and what they may.

mod viewer;

pub use viewer::Viewer;
