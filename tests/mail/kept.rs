//! Letters that stay here: the folder of `cargo run`, and the memory of tests.

use chrono::TimeDelta;
use waymark::mail::{KeptLetter, Letter, Mailer};

use super::sample::{UNSUBSCRIBE, arabic, sender, short};

async fn keeps_and_reads_back(mailer: &Mailer) -> Vec<KeptLetter> {
    let later = Letter { date: arabic().date + TimeDelta::milliseconds(1), ..short("code-1") };
    mailer.send(&arabic()).await.unwrap();
    mailer.send(&later).await.unwrap();
    assert!(mailer.is_keeping());

    let kept = mailer.kept(10).await.unwrap();
    let subjects: Vec<&str> = kept.iter().map(|letter| letter.subject.as_str()).collect();
    assert_eq!(subjects, ["Your code", arabic().subject.as_str()], "newest first");
    assert_eq!(mailer.kept(1).await.unwrap().len(), 1);

    let oldest = &kept[1];
    assert_eq!(oldest.to, "layla@example.org");
    assert_eq!(oldest.date, arabic().date);
    assert!(oldest.html.contains(r#"dir="rtl""#));
    assert!(oldest.text.contains(UNSUBSCRIBE));
    assert_eq!(mailer.kept_letter(&oldest.name).await.unwrap().as_ref(), Some(oldest));
    assert_eq!(mailer.kept_letter("../Cargo").await, Ok(None));
    kept
}

#[tokio::test]
async fn a_folder_keeps_letters_as_files() {
    let folder = std::env::temp_dir().join(format!("waymark-mail-{}", std::process::id()));
    let mailer = Mailer::folder(&folder, sender());
    assert_eq!(mailer.kept(10).await, Ok(Vec::new()), "a folder that is not there yet is empty");

    let kept = keeps_and_reads_back(&mailer).await;
    assert_eq!(kept[1].name, "20260303T080000000Z-019546a1-reminder");
    assert!(folder.join(format!("{}.eml", kept[1].name)).is_file());

    mailer.send(&arabic()).await.unwrap();
    assert_eq!(mailer.kept(10).await.unwrap().len(), 2, "a letter sent again replaces itself");
    std::fs::remove_dir_all(&folder).unwrap();
}

#[tokio::test]
async fn memory_keeps_letters_in_order() {
    keeps_and_reads_back(&Mailer::memory(sender())).await;
}
