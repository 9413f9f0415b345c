//! Letters as `.eml` files in a folder, so that development needs no mail server.

use std::path::{Path, PathBuf};
use std::{fs, io};

use super::error::{MailError, Trouble};
use super::kept::KeptLetter;
use super::message::Message;

/// The folder; made when the first letter comes.
#[derive(Clone)]
pub(super) struct Folder(PathBuf);

impl Folder {
    pub(super) fn new(path: PathBuf) -> Self {
        Self(path)
    }

    pub(super) async fn check(&self) -> Result<(), MailError> {
        self.work(|folder| fs::create_dir_all(folder)).await
    }

    /// The name begins with the date, so that names sort as the letters came; a letter sent again replaces itself.
    pub(super) async fn keep(&self, message: Message) -> Result<(), MailError> {
        let name = format!("{}-{}", message.date.format("%Y%m%dT%H%M%S%3fZ"), message.id);
        self.work(move |folder| {
            fs::create_dir_all(folder)?;
            // Written aside and then renamed, so that nobody reads half a letter.
            let unfinished = folder.join(format!("{name}.part"));
            fs::write(&unfinished, &message.bytes)?;
            fs::rename(unfinished, folder.join(format!("{name}.eml")))
        })
        .await
    }

    pub(super) async fn newest(&self, most: usize) -> Result<Vec<KeptLetter>, MailError> {
        self.work(move |folder| {
            let mut names = names(folder)?;
            names.sort_unstable_by(|one, other| other.cmp(one));
            let newest = names.iter().take(most);
            Ok(newest.filter_map(|name| read(folder, name)).collect())
        })
        .await
    }

    pub(super) async fn read(&self, name: &str) -> Result<Option<KeptLetter>, MailError> {
        let wanted = name.to_owned();
        self.work(move |folder| {
            // Only what the folder lists is read, so that no name leads out of it.
            let is_there = names(folder)?.contains(&wanted);
            Ok(is_there.then(|| read(folder, &wanted)).flatten())
        })
        .await
    }

    async fn work<T: Send + 'static>(
        &self,
        job: impl FnOnce(&Path) -> io::Result<T> + Send + 'static,
    ) -> Result<T, MailError> {
        let folder = self.0.clone();
        let done = tokio::task::spawn_blocking(move || job(&folder)).await;
        done.ok().and_then(Result::ok).ok_or(MailError::Later(Trouble::Folder))
    }
}

fn names(folder: &Path) -> io::Result<Vec<String>> {
    let entries = match fs::read_dir(folder) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Vec::new()),
        entries => entries?,
    };
    let mut names = Vec::new();
    for entry in entries {
        let file = entry?.file_name();
        names.extend(file.to_str().and_then(|file| file.strip_suffix(".eml")).map(str::to_owned));
    }
    Ok(names)
}

/// A file that somebody else put there, or has just removed, is passed over.
fn read(folder: &Path, name: &str) -> Option<KeptLetter> {
    let raw = fs::read(folder.join(format!("{name}.eml"))).ok()?;
    KeptLetter::parse(name, &raw)
}
