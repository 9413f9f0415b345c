//! Where files are kept: a folder, or a bucket of anything that speaks S3. The only code that knows the store.
//!
//! A file's name is its id, which is a UUIDv7: when it was put there can be read from it, by our own clock.

use std::ops::Range;
use std::path::Path as FolderPath;
use std::sync::Arc;

use chrono::{DateTime, Utc};
use futures_util::{Stream, StreamExt, TryStreamExt};
use object_store::aws::AmazonS3Builder;
use object_store::buffered::BufWriter;
use object_store::local::LocalFileSystem;
use object_store::path::Path;
use object_store::{ClientOptions, GetOptions, ObjectStore, ObjectStoreExt};
use secrecy::ExposeSecret;
use tokio::io::AsyncReadExt;
use uuid::Uuid;

use super::scratch::Received;
use crate::config::FileSettings;
use crate::failure::{Fault, Outcome};

/// How many bytes are in memory at a time while a file is put on the shelf: the least that S3 takes as a part of
/// several is 5 MiB.
const PIECE: usize = 8 * 1_048_576;
/// How many bytes are read from scratch at a time.
const READ: usize = 256 * 1_024;

/// A piece of a file, or why it could not be read.
pub type Piece = Outcome<Vec<u8>>;

/// A file, piece by piece.
pub type Pieces = std::pin::Pin<Box<dyn Stream<Item = Piece> + Send>>;

/// Where files are kept.
pub struct Shelf {
    store: Arc<dyn ObjectStore>,
    /// What all names begin with.
    prefix: Path,
}

impl Shelf {
    /// The shelf that the settings name.
    pub(super) fn open(settings: &FileSettings) -> Outcome<Self> {
        match settings.files.strip_prefix("s3://") {
            Some(place) => Self::in_bucket(place, settings),
            None => Self::in_folder(FolderPath::new(&settings.files)),
        }
    }

    /// The folder is made with the first file in it.
    fn in_folder(folder: &FolderPath) -> Outcome<Self> {
        let folder = std::path::absolute(folder).map_err(setting)?;
        let prefix = Path::from_absolute_path(folder).map_err(setting)?;
        Ok(Self { store: Arc::new(LocalFileSystem::new()), prefix })
    }

    fn in_bucket(place: &str, settings: &FileSettings) -> Outcome<Self> {
        let (bucket, prefix) = place.split_once('/').unwrap_or((place, ""));
        let mut builder =
            AmazonS3Builder::new().with_bucket_name(bucket).with_region(&settings.files_region).with_client_options(
                // A file may take as long as it takes; silence may not.
                ClientOptions::new()
                    .with_timeout_disabled()
                    .with_read_timeout(std::time::Duration::from_secs(30))
                    .with_allow_http(settings.files_endpoint.as_deref().is_some_and(|it| it.starts_with("http://"))),
            );
        // One by one: not all that speak S3 know how to delete many.
        builder = builder.with_disable_bulk_delete(true);
        if let Some(endpoint) = &settings.files_endpoint {
            builder = builder.with_endpoint(endpoint);
        }
        if let (Some(key), Some(secret)) = (&settings.files_key, &settings.files_secret) {
            builder = builder.with_access_key_id(key).with_secret_access_key(secret.expose_secret());
        }
        let store = builder.build().map_err(setting)?;
        Ok(Self { store: Arc::new(store), prefix: Path::parse(prefix).map_err(setting)? })
    }

    fn path(&self, file: Uuid) -> Path {
        self.prefix.clone().join(file.simple().to_string())
    }

    /// Puts a file on the shelf. It is there as a whole or not at all.
    pub async fn put(&self, file: Uuid, received: &Received) -> Outcome<()> {
        let mut from = tokio::fs::File::from_std(received.reopened().await?);
        let mut to = BufWriter::with_capacity(Arc::clone(&self.store), self.path(file), PIECE).with_max_concurrency(1);
        let written = async {
            loop {
                let mut piece = Vec::with_capacity(READ);
                if (&mut from).take(READ as u64).read_to_end(&mut piece).await.map_err(Fault::new)? == 0 {
                    return Ok(());
                }
                to.put(piece.into()).await.map_err(Fault::new)?;
            }
        }
        .await;
        match written {
            Ok(()) => tokio::io::AsyncWriteExt::shutdown(&mut to).await.map_err(|error| Fault::new(error).into()),
            Err(failure) => {
                // What cannot be undone now is undone by the store, or by the sweep.
                let _ = to.abort().await;
                Err(failure)
            }
        }
    }

    /// These bytes of a file; `None` when it is not there.
    pub async fn read(&self, file: Uuid, range: Range<u64>) -> Outcome<Option<Pieces>> {
        let options = GetOptions::new().with_range(Some(range));
        match self.store.get_opts(&self.path(file), options).await {
            Ok(found) => {
                Ok(Some(Box::pin(found.into_stream().map_ok(Vec::from).map_err(|error| Fault::new(error).into()))))
            }
            Err(object_store::Error::NotFound { .. }) => Ok(None),
            Err(error) => Err(Fault::new(error).into()),
        }
    }

    /// Removes a file; one that is not there is removed already.
    pub async fn remove(&self, file: Uuid) -> Outcome<()> {
        match self.store.delete(&self.path(file)).await {
            Ok(()) | Err(object_store::Error::NotFound { .. }) => Ok(()),
            Err(error) => Err(Fault::new(error).into()),
        }
    }

    /// The files that were put there before this moment, by and by.
    pub fn older_than(&self, moment: DateTime<Utc>) -> impl Stream<Item = Outcome<Uuid>> + Send + use<> {
        let all = self.store.list(Some(&self.prefix));
        all.filter_map(move |found| async move {
            let found = match found {
                Ok(found) => found,
                // No folder yet: no files.
                Err(object_store::Error::NotFound { .. }) => return None,
                Err(error) => return Some(Err(Fault::new(error).into())),
            };
            let file = found.location.filename().and_then(|name| Uuid::try_parse(name).ok())?;
            (put_at(file)? < moment).then_some(Ok(file))
        })
    }

    /// Whether the shelf can be reached.
    pub async fn check(&self) -> Outcome<()> {
        match self.store.list(Some(&self.prefix)).next().await {
            None | Some(Ok(_) | Err(object_store::Error::NotFound { .. })) => Ok(()),
            Some(Err(error)) => Err(Fault::new(error).into()),
        }
    }
}

/// When a file was put on the shelf, as its id says.
fn put_at(file: Uuid) -> Option<DateTime<Utc>> {
    let (seconds, nanos) = file.get_timestamp()?.to_unix();
    DateTime::from_timestamp(i64::try_from(seconds).ok()?, nanos)
}

fn setting(error: impl std::fmt::Display) -> Fault {
    Fault::new(format!("WAYMARK_FILES: {error}"))
}
