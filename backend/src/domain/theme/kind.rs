//! The words for goals and targets.

use crate::vocabulary::vocabulary;

vocabulary! {
    /// What a goal is to the plan (måltype).
    GoalKind {
        /// The one goal above the others (overordnet mål).
        Overall,
        /// A goal (mål).
        Goal,
        /// A part of a goal (delmål).
        Subgoal,
        /// The effect that is wanted (effektmål).
        Effect,
        /// A goal of the sector, given from above (sektormål).
        Sector,
    }
}

vocabulary! {
    /// How a measured value is compared with a target (sammenligning).
    Comparator {
        /// The value or more (minst).
        AtLeast,
        /// The value or less (høyst).
        AtMost,
        /// More than the value (mer enn).
        MoreThan,
        /// Less than the value (mindre enn).
        LessThan,
        /// The value itself (lik).
        Equal,
    }
}
