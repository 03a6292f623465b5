//! The words for what kind of group a network is.

use crate::vocabulary::vocabulary;

vocabulary! {
    /// What a network is for (nettverkstype). Abbreviations such as SUT, BUG and
    /// SKUT are a municipality's own words and stand in `abbreviation`.
    NetworkKind {
        /// The owner's group for common development across units (skoleeiers utviklingsgruppe).
        OwnerDevelopmentGroup,
        /// The group that leads development inside one unit (lokal utviklingsgruppe).
        UnitDevelopmentGroup,
        /// A core network that carries a programme across units (kjernenettverk).
        CoreNetwork,
        /// A network of leaders (ledernettverk).
        LeaderNetwork,
        /// A network of professionals with the same task (fagnettverk).
        ProfessionalNetwork,
        /// A network of project leaders (prosjektledernettverk).
        ProjectLeaderNetwork,
        /// A group that decides for a project (styringsgruppe).
        SteeringGroup,
        /// A group that runs or supports the work (ressursgruppe).
        ResourceGroup,
        /// A group that is asked for advice (referansegruppe).
        ReferenceGroup,
        /// A group that runs one project (prosjektgruppe).
        ProjectGroup,
        /// The project group of one unit (lokal prosjektgruppe).
        LocalProjectGroup,
        /// A committee that does the work between meetings (arbeidsutvalg, arbeidsgruppe).
        WorkingCommittee,
        /// Services that work together around children (samarbeid, laget rundt barnet).
        Collaboration,
        /// A standing meeting of leaders in one organisation (ledermøte, ledergruppe).
        LeaderMeeting,
        /// Another standing place to meet (møtearena).
        MeetingArena,
        /// All who take part in a project (deltakere).
        Participants,
        /// Any other group.
        Other,
    }
}
