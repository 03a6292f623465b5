//! Words in both written forms of Norwegian.

/// The form that a municipality writes (målform).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Language {
    Bokmal,
    Nynorsk,
}

impl Language {
    /// As a plan names its language.
    pub fn code(self) -> &'static str {
        match self {
            Self::Bokmal => "nb",
            Self::Nynorsk => "nn",
        }
    }
}

/// The same in bokmål and in nynorsk.
#[derive(Clone, Copy, Debug)]
pub(super) struct Words(pub &'static str, pub &'static str);

impl Words {
    /// As it is written in a language.
    pub fn say(self, language: Language) -> String {
        self.plain(language).to_owned()
    }

    /// The same, with `{}` filled in.
    pub fn about(self, language: Language, what: &str) -> String {
        self.plain(language).replace("{}", what)
    }

    fn plain(self, language: Language) -> &'static str {
        match language {
            Language::Bokmal => self.0,
            Language::Nynorsk => self.1,
        }
    }
}
