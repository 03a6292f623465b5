//! The words for what happens, and how exactly the plan says when.

use crate::vocabulary::vocabulary;

vocabulary! {
    /// What kind of thing happens (aktivitetstype).
    ActivityKind {
        /// A meeting (møte).
        Meeting,
        /// A gathering of a network or of leaders (samling).
        Gathering,
        /// A course or a training day (kurs, fagdag).
        Course,
        /// A workshop (arbeidsverksted).
        Workshop,
        /// A conference (konferanse).
        Conference,
        /// Something is due (frist).
        Deadline,
        /// A survey (spørreundersøkelse).
        Survey,
        /// Work that every unit does by itself (arbeid på egen enhet).
        UnitTask,
        /// Information is sent out (informasjon).
        Information,
        /// A day of the school calendar (skolerute).
        SchoolCalendar,
        /// Anything else.
        Other,
    }
}

vocabulary! {
    /// How exactly a plan says when (presisjon).
    Precision {
        /// One day (dag).
        Day,
        /// Several days (dager).
        Days,
        /// One or more ISO weeks (uker).
        Weeks,
        /// Some time within one month (måned).
        Month,
        /// Over several months (måneder).
        Months,
        /// Without an end that the plan names (åpen).
        Open,
    }
}

vocabulary! {
    /// How people meet (møteform).
    MeetingMode {
        /// In one place (fysisk).
        OnSite,
        /// On the net (digitalt).
        Online,
        /// Both at once (hybrid).
        Hybrid,
    }
}

vocabulary! {
    /// What has become of an activity (status).
    ActivityStatus {
        /// It is to happen as the plan says (planlagt).
        Planned,
        /// It has been called off (avlyst).
        Cancelled,
        /// It has taken place (gjennomført).
        Completed,
    }
}
