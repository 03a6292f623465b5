//! The table of what activities say, in small letters: neither database makes æ,
//! ø and å small in every setting, so that is done here, and the same for both.

use sea_orm::entity::prelude::*;
use sea_orm::{DeriveRelation, EnumIter};

use super::entity;
use crate::ids::{ActivityId, PlanId};

/// The words of an activity.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "activity_words")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub activity_id: ActivityId,
    pub plan_id: PlanId,
    pub words: String,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}

/// A text in small letters, with one space between words.
pub fn plain(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ").to_lowercase()
}

/// What an activity says: title, description, comment, place, points and tasks, a line each.
pub fn words(activity: &entity::Model) -> String {
    let head = [Some(&activity.title), activity.description.as_ref(), activity.note.as_ref(), activity.place.as_ref()];
    let points = activity.items.iter().map(|item| &item.text).chain(activity.tasks.iter().map(|task| &task.text));
    let lines: Vec<String> = head.into_iter().flatten().chain(points).map(|text| plain(text)).collect();
    lines.join("\n")
}

/// The row of an activity.
pub fn row(activity: &entity::Model) -> Model {
    Model { activity_id: activity.id, plan_id: activity.plan_id, words: words(activity) }
}
