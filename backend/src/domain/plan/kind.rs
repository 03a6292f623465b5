//! The words for plans and for the small things inside them.

use crate::vocabulary::vocabulary;

vocabulary! {
    /// Where in the hierarchy of plans a plan stands (plantype).
    PlanKind {
        /// The municipal master plan (kommuneplan).
        MunicipalPlan,
        /// A sub-plan of the municipal plan (kommunedelplan).
        SubPlan,
        /// A plan for one theme (temaplan).
        ThemePlan,
        /// A plan of action, often for a year (handlingsplan).
        ActionPlan,
        /// A plan for development work (utviklingsplan).
        DevelopmentPlan,
        /// A plan for quality (kvalitetsplan).
        QualityPlan,
        /// The plan of a project (prosjektplan).
        ProjectPlan,
        /// A regional plan or strategy shared by several municipalities (regional plan).
        RegionalPlan,
        /// The plan of one unit (enhetens egen plan).
        UnitPlan,
    }
}

vocabulary! {
    /// How far a plan has come, as its owner says (planstatus).
    PlanStatus {
        /// Being written (utkast).
        Draft,
        /// Out for comment (på høring).
        Hearing,
        /// In use (i bruk).
        InUse,
        /// Replaced by a newer edition (erstattet).
        Superseded,
        /// No longer followed (avsluttet).
        Closed,
    }
}

vocabulary! {
    /// How a plan came into force (vedtaksform).
    AdoptionManner {
        /// Adopted by a body (vedtatt).
        Adopted,
        /// Taken into use without a formal decision (tatt i bruk).
        TakenIntoUse,
    }
}

vocabulary! {
    /// Who may read something (synlighet).
    Visibility {
        /// Everybody (åpen).
        Public,
        /// Those who belong to the organisation that owns it (intern).
        Organisation,
        /// Those who sit in the network that owns it (for nettverket).
        Network,
        /// Those who write it (utkast).
        Draft,
    }
}

vocabulary! {
    /// How often a report is owed (hyppighet).
    Cadence {
        /// Once (én gang).
        Once,
        /// Every month (månedlig).
        Monthly,
        /// Twice a year (hvert halvår).
        HalfYearly,
        /// Once a year (årlig).
        Yearly,
    }
}

vocabulary! {
    /// Whom an observation speaks of (sammenligningsgrunnlag).
    ObservationScope {
        /// The plan's own municipality or unit (egen).
        Own,
        /// The whole country (landet).
        National,
        /// The average municipality (gjennomsnittskommunen).
        AverageMunicipality,
    }
}

vocabulary! {
    /// What a narrative finding tells (type funn).
    NarrativeKind {
        /// Good news (oppløftende funn).
        Positive,
        /// Something to watch (funn å være oppmerksom på).
        ToWatch,
        /// Learnt by following a user's journey (brukerreise).
        UserJourney,
    }
}

vocabulary! {
    /// Where money comes from (finansieringstype).
    FundingKind {
        /// A grant from outside (tilskudd).
        Grant,
        /// What the owner pays itself (egeninnsats).
        OwnContribution,
    }
}
