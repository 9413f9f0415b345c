//! Encrypted conversations, with a certificate that is made for the tests and trusted by nobody else.

use std::path::PathBuf;
use std::sync::Arc;

use tokio::io::{AsyncRead, AsyncWrite};
use tokio_rustls::TlsAcceptor;
use tokio_rustls::rustls::ServerConfig;
use tokio_rustls::rustls::crypto::aws_lc_rs::default_provider;
use tokio_rustls::rustls::pki_types::pem::PemObject;
use tokio_rustls::rustls::pki_types::{CertificateDer, PrivateKeyDer};

/// When a conversation becomes private.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Privacy {
    /// Never.
    #[default]
    None,
    /// When the client asks for it (STARTTLS), which it must.
    OnRequest,
    /// From its first byte.
    FromTheStart,
}

/// Any stream that a conversation can be held over.
pub trait Stream: AsyncRead + AsyncWrite + Send + Unpin {}

impl<T: AsyncRead + AsyncWrite + Send + Unpin> Stream for T {}

/// The certificate of the authority that vouches for the server.
pub fn authority() -> PathBuf {
    folder().join("ca.pem")
}

/// Encrypts a stream; `None` when the client does not trust us.
pub async fn encrypted(stream: Box<dyn Stream>) -> Option<Box<dyn Stream>> {
    let encrypted = acceptor().accept(stream).await.ok()?;
    Some(Box::new(encrypted))
}

fn acceptor() -> TlsAcceptor {
    let certificate = CertificateDer::from_pem_file(folder().join("server.pem")).unwrap();
    let key = PrivateKeyDer::from_pem_file(folder().join("server.key")).unwrap();
    let config = ServerConfig::builder_with_provider(Arc::new(default_provider()))
        .with_safe_default_protocol_versions()
        .unwrap()
        .with_no_client_auth()
        .with_single_cert(vec![certificate], key)
        .unwrap();
    TlsAcceptor::from(Arc::new(config))
}

fn folder() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../tests/support/smtp/tls")
}
