//! A category's colour as iCalendar names it: RFC 7986 takes names of CSS 3 alone.

/// Names by hue, in degrees: what tells the categories of a plan apart.
const HUES: [(&str, f32); 15] = [
    ("firebrick", 0.0),
    ("sienna", 19.0),
    ("saddlebrown", 25.0),
    ("darkgoldenrod", 43.0),
    ("olive", 60.0),
    ("olivedrab", 80.0),
    ("seagreen", 146.0),
    ("teal", 180.0),
    ("steelblue", 207.0),
    ("royalblue", 225.0),
    ("darkslateblue", 248.0),
    ("rebeccapurple", 270.0),
    ("purple", 300.0),
    ("mediumvioletred", 322.0),
    ("crimson", 348.0),
];

/// What a colour without a hue to speak of is called.
const GREY: &str = "slategray";
/// From so much of a hue on, of the brightest part, it is spoken of.
const TINTED: f32 = 0.3;

/// The name nearest to a colour such as `#2f6b3c`; none for what is no colour.
pub fn nearest(colour: &str) -> Option<&'static str> {
    let digits = colour.strip_prefix('#').filter(|digits| digits.len() == 6 && digits.is_ascii())?;
    let part = |place: usize| u8::from_str_radix(digits.get(place..place + 2)?, 16).ok().map(f32::from);
    let Some(hue) = hue([part(0)?, part(2)?, part(4)?]) else { return Some(GREY) };
    let distance = |known: f32| {
        let straight = (hue - known).abs();
        straight.min(360.0 - straight)
    };
    HUES.iter().min_by(|(_, one), (_, other)| distance(*one).total_cmp(&distance(*other))).map(|(name, _)| *name)
}

/// The hue of a colour, in degrees from red; none for what is nearly grey.
fn hue([red, green, blue]: [f32; 3]) -> Option<f32> {
    let (most, least) = (red.max(green).max(blue), red.min(green).min(blue));
    let spread = most - least;
    if spread <= most * TINTED {
        return None;
    }
    let sixth = if red >= green && red >= blue {
        ((green - blue) / spread).rem_euclid(6.0)
    } else if green >= blue {
        (blue - red) / spread + 2.0
    } else {
        (red - green) / spread + 4.0
    };
    Some(sixth * 60.0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_colour_gets_the_name_that_looks_most_like_it() {
        for (colour, name) in [
            ("#1f5f8b", Some("steelblue")),
            ("#3d4f9f", Some("royalblue")),
            ("#6b3f8f", Some("rebeccapurple")),
            ("#2f6b3c", Some("seagreen")),
            ("#9a3b26", Some("sienna")),
            ("#4a5560", Some("slategray")),
            ("#7d5a00", Some("darkgoldenrod")),
            ("#a02c63", Some("mediumvioletred")),
            ("#0f6e6e", Some("teal")),
            ("#FF0000", Some("firebrick")),
            ("#000000", Some("slategray")),
            ("steelblue", None),
            ("#12345", None),
            ("#æøåæ", None),
            ("", None),
        ] {
            assert_eq!(nearest(colour), name, "{colour}");
        }
    }
}
