//! Every state by every verb by every kind of caller, as one table.

use chrono::TimeDelta;
use macro_rules_attribute::apply;
use serde_json::{Value, json};

use super::{ask, does, in_state, mentor, offer, stands};
use crate::support::client::Client;
use crate::support::waymark::{Person, Waymark, on_both_databases};

/// What comes of each verb in each state, `by its mentor/by its mentee`: the state that follows, or else `F` for
/// `FORBIDDEN`, `C` for `CONFLICT`, `N` for `NOT_FOUND`. `open` is a verb for those, too, who have not accepted the
/// latest code of conduct; where it is `shut`, they are asked to do that first.
const MATRIX: &str = "
verb                    INVITED     REQUESTED   DECLINED WITHDRAWN EXPIRED ACCEPTED        ACTIVE          PAUSED          CLOSING     ENDED
acceptInvitation   shut N/REQUESTED F/C         F/C      F/C       F/C     F/C             F/C             F/C             F/C         F/C
acceptMentorship   shut N/F         ACCEPTED/F  C/F      C/F       C/F     C/F             C/F             C/F             C/F         C/F
declineMentorship  open N/DECLINED  DECLINED/F  C/C      C/C       C/C     C/C             C/C             C/C             C/C         C/C
withdrawMentorship open N/C         F/WITHDRAWN F/C      F/C       F/C     F/C             F/C             F/C             F/C         F/C
confirmAgreement   shut N/C         C/C         C/C      C/C       C/C     ACCEPTED/ACTIVE ACTIVE/ACTIVE   PAUSED/PAUSED   C/C         C/C
pauseMentorship    open N/C         C/C         C/C      C/C       C/C     C/C             PAUSED/PAUSED   C/C             C/C         C/C
resumeMentorship   shut N/C         C/C         C/C      C/C       C/C     C/C             C/C             ACTIVE/ACTIVE   C/C         C/C
beginClosing       open N/C         C/C         C/C      C/C       C/C     C/C             CLOSING/CLOSING CLOSING/CLOSING C/C         C/C
endMentorship      open N/C         C/C         C/C      C/C       C/C     ENDED/ENDED     ENDED/ENDED     ENDED/ENDED     ENDED/ENDED C/C
";

/// A kind of caller.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Caller {
    Mentor,
    Mentee,
    MenteeWithoutConduct,
    AnotherMember,
    Steward,
    Visitor,
    Partner,
}

const CALLERS: [Caller; 7] = [
    Caller::Mentor,
    Caller::Mentee,
    Caller::MenteeWithoutConduct,
    Caller::AnotherMember,
    Caller::Steward,
    Caller::Visitor,
    Caller::Partner,
];

impl Caller {
    fn is_one_of_the_two(self) -> bool {
        matches!(self, Self::Mentor | Self::Mentee | Self::MenteeWithoutConduct)
    }
}

/// One line of the table.
struct Row {
    verb: &'static str,
    is_open: bool,
    /// By state: what comes of it by the mentor, and by the mentee.
    cells: Vec<(&'static str, &'static str, &'static str)>,
}

fn rows() -> Vec<Row> {
    let mut lines = MATRIX.trim().lines().map(|line| line.split_whitespace());
    let states: Vec<_> = lines.next().unwrap().skip(1).collect();
    let rows = lines.map(|mut words| {
        let (verb, is_open) = (words.next().unwrap(), words.next().unwrap() == "open");
        let cells: Vec<_> = words.map(|cell| cell.split_once('/').unwrap()).collect();
        assert_eq!(cells.len(), states.len(), "{verb}");
        let cells = states.iter().zip(cells).map(|(state, (mentor, mentee))| (*state, mentor, mentee));
        Row { verb, is_open, cells: cells.collect() }
    });
    rows.collect()
}

impl Row {
    /// What comes of it in this state by this caller.
    fn outcome(&self, state: &str, caller: Caller) -> &'static str {
        let &(_, by_mentor, by_mentee) = self.cells.iter().find(|(name, ..)| *name == state).unwrap();
        let short = match caller {
            Caller::Mentor => by_mentor,
            Caller::Mentee => by_mentee,
            Caller::MenteeWithoutConduct if self.is_open => by_mentee,
            Caller::MenteeWithoutConduct => "CONDUCT_NOT_ACCEPTED",
            Caller::AnotherMember | Caller::Steward => "N",
            Caller::Visitor => "UNAUTHENTICATED",
            Caller::Partner => "F",
        };
        match short {
            "F" => "FORBIDDEN",
            "C" => "CONFLICT",
            "N" => "NOT_FOUND",
            other => other,
        }
    }
}

/// Those who take part. All members could accept what is asked of them, if it were theirs.
struct Cast<'t> {
    t: &'t Waymark,
    mentor: Person,
    mentee: Person,
    other: Person,
    steward: Person,
    visitor: Person,
    partner: Person,
}

impl<'t> Cast<'t> {
    async fn gather(t: &'t Waymark) -> Self {
        let steward = mentor(t, "Priya", "en", 1).await;
        t.grant(&steward, "STEWARD").await;
        let key = t.partner(&steward, "READ_MEETINGS").await;
        let nobody = |client: Client| Person { client, ..steward.clone() };
        let (visitor, partner) = (nobody(t.visitor()), nobody(key));
        let (layla, sami, noor) =
            (mentor(t, "Layla", "en", 3).await, mentor(t, "Sami", "en", 1).await, mentor(t, "Noor", "en", 1).await);
        Self { t, mentor: layla, mentee: sami, other: noor, steward, visitor, partner }
    }

    fn caller(&self, caller: Caller) -> &Person {
        match caller {
            Caller::Mentor => &self.mentor,
            Caller::Mentee | Caller::MenteeWithoutConduct => &self.mentee,
            Caller::AnotherMember => &self.other,
            Caller::Steward => &self.steward,
            Caller::Visitor => &self.visitor,
            Caller::Partner => &self.partner,
        }
    }

    /// Everything that its two members see of it, and the mentor's places.
    async fn seen(&self, id: &Value) -> [Value; 2] {
        let mentorship = "node(id: $id) { ... on Mentorship {
            id iAm state message requestedAt answeredAt lapsesAt pausedAt pausedUntil closingAt endedAt
            mentor { id } mentee { id } closing { notes { text } } agreement { version } proposedAgreement { version }
        } }";
        let by_mentee = format!("query($id: ID!) {{ {mentorship} }}");
        let by_mentor = format!(
            "query($id: ID!, $mentor: ID!) {{ {mentorship} mentor(member: $mentor) {{ takenPlaces hasFreePlace }} }}"
        );
        let (both, one) = (json!({ "id": id, "mentor": self.mentor.id }), json!({ "id": id }));
        let (one, other) =
            tokio::join!(self.mentor.client.ask(&by_mentor, both), self.mentee.client.ask(&by_mentee, one));
        [one.data(), other.data()]
    }

    /// Puts the code of conduct in force anew; whoever is to be asked for her yes is left out.
    async fn publish_conduct(&self) {
        self.t.publish_conduct(&self.steward).await;
        for person in [&self.mentor, &self.steward, &self.other] {
            self.t.accept_conduct(&person.client).await;
        }
    }

    /// Brings whatever is open between the two to its end.
    async fn part(&self, id: &Value) {
        does(&self.mentee, "declineMentorship", id).await;
        does(&self.mentee, "withdrawMentorship", id).await;
        does(&self.mentee, "endMentorship", id).await;
    }
}

#[apply(on_both_databases!)]
async fn every_state_by_every_verb_by_every_kind_of_caller(t: &Waymark) {
    let rows = rows();
    let mut cast = Cast::gather(t).await;
    let expired = ask(&cast.mentee, &cast.mentor).await;
    t.advance(TimeDelta::days(8));
    t.run_jobs().await;
    for person in [&mut cast.mentor, &mut cast.mentee, &mut cast.other, &mut cast.steward] {
        *person = t.signed_in(person).await;
    }
    // What is written down again is written down with another time.
    t.let_time_pass();

    for (state, ..) in &rows[0].cells {
        let make = async || match *state {
            "EXPIRED" => expired.clone(),
            state => in_state(t, state, &cast.mentor, &cast.mentee).await,
        };
        let mut id = make().await;
        for caller in CALLERS {
            let lacks_conduct = caller == Caller::MenteeWithoutConduct;
            if lacks_conduct {
                cast.publish_conduct().await;
            }
            let mut before = cast.seen(&id).await;
            assert_eq!(before[1]["node"]["state"], *state);
            for row in &rows {
                let (answer, expected) = (does(cast.caller(caller), row.verb, &id).await, row.outcome(state, caller));
                assert_eq!(answer, expected, "{state}, {}, {caller:?}", row.verb);
                if rows[0].cells.iter().all(|(state, ..)| *state != expected) {
                    // Of what others try, it is enough to see that all of it together changes nothing.
                    if caller.is_one_of_the_two() {
                        assert_eq!(cast.seen(&id).await, before, "{state}, {}, {caller:?} changes nothing", row.verb);
                    }
                    continue;
                }
                assert_eq!(cast.seen(&id).await[1]["node"]["state"], expected);
                if lacks_conduct {
                    t.accept_conduct(&cast.mentee.client).await;
                }
                cast.part(&id).await;
                id = make().await;
                if lacks_conduct {
                    cast.publish_conduct().await;
                }
                before = cast.seen(&id).await;
            }
            assert_eq!(cast.seen(&id).await, before, "{state}, {caller:?} changes nothing");
            if lacks_conduct {
                t.accept_conduct(&cast.mentee.client).await;
            }
        }
        cast.part(&id).await;
    }
    assert_eq!(offer(&cast.mentor, json!({ "capacity": 3 })).await["takenPlaces"], 0, "every place came back");
}

#[apply(on_both_databases!)]
async fn whoever_does_not_feel_safe_ends_it_from_every_state_that_she_sees(t: &Waymark) {
    let cast = Cast::gather(t).await;
    let ends = async |person: &Person, id: &Value| {
        let query = "mutation($id: ID!) { endMentorshipForSafety(input: { mentorship: $id }) {
            mentorshipId userErrors { code }
        } }";
        let answer = person.client.ask(query, json!({ "id": id })).await;
        if answer.body.get("errors").is_some() {
            return answer.code().to_owned();
        }
        let payload = answer.data()["endMentorshipForSafety"].clone();
        let told = payload["mentorshipId"].as_str().or(payload["userErrors"][0]["code"].as_str());
        told.unwrap().to_owned()
    };
    for (state, ..) in rows()[0].cells.iter().filter(|(state, ..)| *state != "EXPIRED") {
        for (by, other) in [(&cast.mentor, &cast.mentee), (&cast.mentee, &cast.mentor)] {
            let id = in_state(t, state, &cast.mentor, &cast.mentee).await;
            let before = cast.seen(&id).await;
            for (caller, code) in [
                (Caller::AnotherMember, "NOT_FOUND"),
                (Caller::Steward, "NOT_FOUND"),
                (Caller::Visitor, "UNAUTHENTICATED"),
                (Caller::Partner, "FORBIDDEN"),
            ] {
                assert_eq!(ends(cast.caller(caller), &id).await, code, "{state}, {caller:?}");
            }
            assert_eq!(cast.seen(&id).await, before, "{state}: nothing is changed by those whom it does not concern");
            if *state == "INVITED" && by.id == cast.mentor.id {
                assert_eq!(ends(by, &id).await, "NOT_FOUND", "she does not know of it");
                assert_eq!(cast.seen(&id).await, before);
                cast.part(&id).await;
                continue;
            }
            assert_eq!(ends(by, &id).await, id.as_str().unwrap(), "{state}");
            for person in [by, other] {
                assert_eq!(stands(person, &id).await, Value::Null, "{state}: it is gone for both");
                assert_eq!(ends(person, &id).await, "NOT_FOUND", "{state}: like one that was never there");
            }
            // So that the two can be brought into the next state.
            let unblocked = by.client.change("unblockMember", json!({ "member": other.id }), "").await;
            assert_eq!(unblocked["userErrors"], json!([]));
            let now = stands(by, &id).await;
            let is_over = ["DECLINED", "WITHDRAWN"].contains(state);
            assert_eq!(now, if is_over { json!(state) } else { json!("ENDED") }, "{state}: it has ended");
        }
    }
    assert_eq!(offer(&cast.mentor, json!({ "capacity": 3 })).await["takenPlaces"], 0, "every place came back");
}
