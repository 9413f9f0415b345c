//! What a partner reads in a message.

use aws_lc_rs::hmac;
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde_json::Value;

use crate::support::receiver::Message;

impl Message {
    /// Its id.
    pub fn id(&self) -> &str {
        &self.headers["webhook-id"]
    }

    /// What it says.
    pub fn json(&self) -> Value {
        serde_json::from_slice(&self.body).unwrap()
    }

    /// The things that it tells of.
    pub fn things(&self) -> Vec<String> {
        let changes = self.json()["data"]["changes"].take();
        changes.as_array().unwrap().iter().map(|it| it["nodeId"].as_str().unwrap().to_owned()).collect()
    }

    /// Whether it is signed with this secret, as somebody finds who reads the standard and has no library.
    pub fn is_signed_with(&self, secret: &str) -> bool {
        let key = STANDARD.decode(secret.strip_prefix("whsec_").unwrap()).unwrap();
        let signed = format!("{}.{}.{}", self.id(), self.headers["webhook-timestamp"], self.text());
        let tag = hmac::sign(&hmac::Key::new(hmac::HMAC_SHA256, &key), signed.as_bytes());
        let expected = format!("v1,{}", STANDARD.encode(tag));
        self.headers["webhook-signature"].split(' ').any(|signature| signature == expected)
    }
}
