//! The developer portal at `/`: where an integrator looks around, tries a query and takes the schema along.

use actix_web::HttpResponse;
use actix_web::http::StatusCode;
use askama::Template;

use super::assets::GRAPHIQL;
use super::html::{self, Page};

/// All that the portal shows.
#[derive(Clone, Debug)]
pub struct Portal<'a> {
    /// Language, direction, title.
    pub page: Page<'a>,
    /// The address under which clients reach this server, without a slash at its end.
    pub public_url: &'a str,
    /// Every other sentence on the page.
    pub text: &'a PortalText,
    /// Ready-made sign-ins. In production there are none, and the row of buttons is left out.
    pub accounts: &'a [DemoAccount],
}

/// The portal's sentences, in the reader's language.
#[derive(Clone, Debug, Default)]
pub struct PortalText {
    /// The link over everything else, for those who use a keyboard.
    pub skip: String,
    /// What is to be found here.
    pub introduction: String,
    /// Heading over the addresses.
    pub address_heading: String,
    /// How to use them.
    pub address_body: String,
    /// Before the address of `/graphql`.
    pub address_queries: String,
    /// Before the address of `/graphql/ws`.
    pub address_subscriptions: String,
    /// The other way to follow.
    pub address_events: String,
    /// Heading over the schema.
    pub schema_heading: String,
    /// What the file is good for.
    pub schema_body: String,
    /// The link to `/schema.graphql`.
    pub schema_download: String,
    /// Heading over signing in.
    pub sign_in_heading: String,
    /// How a client signs in; the header stands below it.
    pub sign_in_body: String,
    /// Before the buttons of the demo accounts.
    pub accounts: String,
    /// While a demo account is being signed in.
    pub signing_in: String,
    /// When that failed and the server gave no reason.
    pub sign_in_failed: String,
    /// Heading over GraphiQL.
    pub explorer_heading: String,
    /// What GraphiQL is, and that it speaks English.
    pub explorer_note: String,
    /// Instead of GraphiQL where scripts are off.
    pub explorer_without_script: String,
    /// Comment over the first query.
    pub example_note: String,
}

/// A member of the demo data whom a developer can be with one press.
#[derive(Clone, Debug)]
pub struct DemoAccount {
    /// On the button.
    pub label: String,
    /// Said when it has worked.
    pub signed_in: String,
    /// E-mail address to sign in with.
    pub email: String,
    /// Its password, which everybody may know.
    pub password: String,
}

/// The page, with headers.
pub fn answer(portal: &Portal<'_>) -> Result<HttpResponse, askama::Error> {
    html::answer(StatusCode::OK, &portal.page, POLICY, &PortalPage::new(portal))
}

/// Scripts and requests come from this server and go to it, nowhere else. GraphiQL's dialogs write a style while
/// they are open (so that the page behind them stands still), and its fonts and pictures are `data:` in its style sheet.
const POLICY: &str = "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; \
                      connect-src 'self'; img-src 'self' data:; font-src 'self' data:; form-action 'none'; \
                      base-uri 'none'; frame-ancestors 'none'";

const FIRST_QUERY: &str = include_str!("../../assets/first-query.graphql");

#[derive(Template)]
#[template(path = "portal.html")]
struct PortalPage<'a> {
    page: Page<'a>,
    text: &'a PortalText,
    accounts: &'a [DemoAccount],
    public_url: &'a str,
    socket_url: String,
    graphiql: &'static str,
    example: String,
}

impl<'a> PortalPage<'a> {
    fn new(portal: &Portal<'a>) -> Self {
        Self {
            page: portal.page,
            text: portal.text,
            accounts: portal.accounts,
            public_url: portal.public_url,
            // http becomes ws, and https wss.
            socket_url: portal.public_url.replacen("http", "ws", 1),
            graphiql: GRAPHIQL,
            example: format!("# {}\n\n{FIRST_QUERY}", portal.text.example_note),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn render(public_url: &str, accounts: &[DemoAccount]) -> String {
        let page = Page { language: "ar", direction: "rtl", title: "T", site: "S" };
        let text = PortalText { example_note: "Run".into(), accounts: "Demo".into(), ..PortalText::default() };
        PortalPage::new(&Portal { page, public_url, text: &text, accounts }).render().unwrap()
    }

    fn account() -> DemoAccount {
        DemoAccount {
            label: "Layla".into(),
            signed_in: "It's you".into(),
            email: "layla@example.org".into(),
            password: "a \"b\" <c>".into(),
        }
    }

    #[test]
    fn the_page_says_its_language_and_direction() {
        assert!(render("http://localhost", &[]).contains(r#"<html lang="ar" dir="rtl">"#));
    }

    #[test]
    fn nothing_comes_from_another_host() {
        let page = render("", &[account()]);
        assert!(!page.contains("://") && !page.contains(r#""//"#), "{page}");
    }

    #[test]
    fn the_socket_is_as_secure_as_the_page() {
        assert!(render("http://localhost", &[]).contains("ws://localhost/graphql/ws"));
        assert!(render("https://w.example", &[]).contains("wss://w.example/graphql/ws"));
    }

    #[test]
    fn without_demo_accounts_no_trace_of_them_is_left() {
        let page = render("http://localhost", &[]);
        assert!(!page.contains("Demo") && !page.contains("data-password") && !page.contains("sign-in-status"));
    }

    #[test]
    fn an_account_cannot_break_out_of_its_button() {
        let page = render("http://localhost", &[account()]);
        assert!(page.contains("data-password=\"a &#34;b&#34; &#60;c&#62;\""), "{page}");
    }

    #[test]
    fn the_first_query_follows_its_note() {
        assert!(render("http://localhost", &[]).contains("data-example=\"# Run\n\nquery "));
    }

    #[test]
    fn scripts_come_from_this_server_alone_and_nobody_may_frame_the_page() {
        let (page, text) = (Page { language: "en", direction: "ltr", title: "", site: "" }, PortalText::default());
        let answer = answer(&Portal { page, public_url: "", text: &text, accounts: &[] }).unwrap();
        let policy = answer.headers().get("content-security-policy").unwrap().to_str().unwrap();
        assert!(policy.contains("script-src 'self';") && policy.contains("frame-ancestors 'none'"), "{policy}");
    }
}
