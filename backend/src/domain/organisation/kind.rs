//! The words for what kind an organisation is.

use crate::vocabulary::vocabulary;

vocabulary! {
    /// What a unit does (enhetstype).
    UnitKind {
        /// A primary or lower secondary school (skole).
        School,
        /// A kindergarten (barnehage).
        Kindergarten,
        /// A before- and after-school programme (SFO).
        Sfo,
        /// The educational-psychological service (PPT, PPD).
        Ppt,
        /// The child welfare service (barnevern).
        ChildWelfare,
        /// A health centre or the school health service (helsestasjon, skolehelsetjeneste).
        Health,
        /// Services for families, gathered in one unit (familieenhet).
        FamilyServices,
        /// Services for refugees (flyktningeenhet).
        RefugeeServices,
        /// Culture and leisure (kultur og fritid).
        Culture,
        /// A department or sector of the administration (sektor, avdeling).
        Administration,
        /// An elected body (politisk organ).
        PoliticalBody,
        /// Any other kind of unit.
        Other,
    }
}

vocabulary! {
    /// Who stands behind a unit (eierform).
    Ownership {
        /// Run by a municipality or county (offentlig).
        Public,
        /// Run by somebody else (privat).
        Private,
        /// The plan does not say.
        Unknown,
    }
}

vocabulary! {
    /// What kind of partner an organisation outside the municipality is.
    ExternalOrganisationKind {
        /// A ministry (departement).
        Ministry,
        /// A national directorate or agency (direktorat).
        Directorate,
        /// The state's representative in a county (Statsforvalter, Fylkesmannen until 2021).
        CountyGovernor,
        /// A county authority (fylkeskommune).
        CountyAuthority,
        /// A university or university college (universitet, høgskole).
        University,
        /// A centre for research or competence (senter, kompetansemiljø).
        CompetenceCentre,
        /// An ombudsman (ombud).
        Ombud,
        /// A trade union (fagforening).
        Union,
        /// A hospital or another health body of the state (helseforetak).
        HealthAuthority,
        /// A voluntary organisation (frivillig organisasjon).
        Voluntary,
        /// Any other partner.
        Other,
    }
}

vocabulary! {
    /// The register or scheme in which an external identifier is unique.
    ExternalIdScheme {
        /// Organisation number, nine digits (organisasjonsnummer).
        Orgnr,
        /// Number in the national school register (Nasjonalt skoleregister).
        Nsr,
        /// Number in the national kindergarten register (Nasjonalt barnehageregister).
        Nbr,
        /// Municipality number, four digits (kommunenummer).
        Kommunenummer,
        /// County number, two digits (fylkesnummer).
        Fylkesnummer,
        /// The organisation's realm in Feide.
        FeideRealm,
        /// The organisation's tenant in Microsoft Entra ID.
        EntraTenant,
        /// The unit's code in a payroll or personnel system.
        HrOrgUnit,
        /// Any other identifier, written as a URI.
        Uri,
    }
}
