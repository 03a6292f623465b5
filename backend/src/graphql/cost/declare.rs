//! What the schema itself says of costs, by the directives of the GraphQL cost specification
//! (<https://ibm.github.io/graphql-specs/cost-spec.html>): `schema.graphql` shows them to everybody.

use std::borrow::Cow;

use async_graphql::TypeDirective;
use async_graphql::registry::location_traits::Directive_At_FIELD_DEFINITION;
use async_graphql::registry::{MetaDirectiveInvocation, Registry};

use crate::graphql::page::DEFAULT;

/// How many items a list is taken to have when the cost of a request is counted.
#[TypeDirective(name = "listSize", location = "FieldDefinition")]
fn list_size(
    #[graphql(desc = "So many, unless an argument says otherwise.")] assumed_size: Option<u32>,
    #[graphql(desc = "The arguments that say how many; the largest counts, and of a list its length.")]
    slicing_arguments: Option<Vec<String>>,
    #[graphql(desc = "The fields of the answer that have so many items; the field itself when left out.")]
    sized_fields: Option<Vec<String>>,
    #[graphql(desc = "Whether one of the arguments must be given.")] require_one_slicing_argument: Option<bool>,
) {
}

/// What resolving a field costs besides the values that it gives.
#[TypeDirective(name = "cost", location = "FieldDefinition")]
fn cost(#[graphql(desc = "Points.")] weight: String) {}

/// A way to say one of the directives in few words: `#[graphql(directive = Assumed::apply(12))]`.
macro_rules! spoken {
    ($($(#[$meta:meta])* $name:ident is $directive:ident, ($($argument:ident: $type:ty),*) => $said:expr;)*) => {$(
        $(#[$meta])*
        pub struct $name;

        impl $name {
            /// As the schema writes it.
            pub fn apply($($argument: $type),*) -> MetaDirectiveInvocation {
                $said
            }
        }

        impl TypeDirective for $name {
            fn name(&self) -> Cow<'static, str> {
                TypeDirective::name(&$directive)
            }

            fn register(&self, registry: &mut Registry) {
                $directive.register(registry);
            }
        }

        impl Directive_At_FIELD_DEFINITION for $name {}
    )*};
}

spoken! {
    /// A list that comes whole, and has about so many items where it is long.
    Assumed is list_size, (size: u32) => list_size::apply(Some(size), None, None, None);
    /// A list with an item for each of those that an argument names.
    OneForEach is list_size, (argument: &str) =>
        list_size::apply(None, Some(vec![argument.to_owned()]), None, Some(false));
    /// A connection that is read from its start.
    Paged is list_size, () => paged(&["first"]);
    /// A connection that is read from either end.
    PagedBothWays is list_size, () => paged(&["first", "last"]);
    /// Work besides the values that come of it, in points.
    Costs is cost, (points: u32) => cost::apply(points.to_string());
}

fn paged(arguments: &[&str]) -> MetaDirectiveInvocation {
    let owned = |names: &[&str]| Some(names.iter().map(|name| (*name).to_owned()).collect());
    list_size::apply(Some(DEFAULT), owned(arguments), owned(&["edges", "nodes"]), Some(false))
}
