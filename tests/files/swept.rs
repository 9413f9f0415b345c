//! What nobody has any more is removed.

use chrono::TimeDelta;
use entity::{file_offer, resource};
use macro_rules_attribute::apply;
use sea_orm::{EntityTrait, PaginatorTrait};
use waymark::jobs;

use super::samples::document;
use super::{add, draft, offer, shelf};
use crate::support::waymark::on_both_databases;

#[apply(on_both_databases!)]
async fn what_is_nobodys_is_swept_and_the_rest_stays(t: &Waymark) {
    let layla = t.member("Layla").await;
    let (kept, gone) = (draft(&layla).await, draft(&layla).await);
    add(t, &layla, &kept, "PDF", "application/pdf", &document("")).await;
    let stays = shelf(t);
    add(t, &layla, &gone, "PDF", "application/pdf", &document("")).await;
    offer(&layla, &kept, "PDF", "application/pdf", 100).await;
    // Its rows go without a word, as when a process dies between the two.
    let id = gone.as_str().unwrap().strip_prefix("resource_").unwrap().parse().unwrap();
    resource::Entity::delete_by_id::<uuid::Uuid>(id).exec(&t.app.db.writer).await.unwrap();
    assert_eq!(shelf(t).len(), 2);

    let sweep_on_a_day = async || {
        jobs::schedule(&t.app).await.unwrap();
        t.run_jobs().await;
    };
    sweep_on_a_day().await;
    assert_eq!(shelf(t).len(), 2, "what has just come may be written down in a moment");
    assert_eq!(file_offer::Entity::find().count(&t.app.db.writer).await.unwrap(), 2);
    t.advance(TimeDelta::days(2));
    sweep_on_a_day().await;
    assert_eq!(shelf(t), stays);
    assert_eq!(file_offer::Entity::find().count(&t.app.db.writer).await.unwrap(), 0);
}
