//! The sentences that reasons have for every kind of thing, whoever reads them: what a room says of the same thing, it
//! says by a message of the same name.

/// Declares `on_a_day`, `shared` and `in_form` by the messages of the module of this name.
macro_rules! words_for_reasons {
    ($messages:ident) => {
        fn on_a_day(part: DayPart, weekday: String) -> Box<dyn Message> {
            match part {
                DayPart::Morning => Box::new($messages::Morning { weekday }),
                DayPart::Afternoon => Box::new($messages::Afternoon { weekday }),
                DayPart::Evening => Box::new($messages::Evening { weekday }),
                DayPart::Night => Box::new($messages::Night { weekday }),
            }
        }

        fn shared(situation: LifeSituation) -> Box<dyn Message> {
            match situation {
                LifeSituation::Parent => Box::new($messages::Parent),
                LifeSituation::Caregiver => Box::new($messages::Caregiver),
                LifeSituation::Student => Box::new($messages::Student),
                LifeSituation::Working => Box::new($messages::Working),
                LifeSituation::ShiftWork => Box::new($messages::ShiftWork),
                LifeSituation::NewCountry => Box::new($messages::NewCountry),
                LifeSituation::Lgbtqia => Box::new($messages::Lgbtqia),
                LifeSituation::ChronicIllness => Box::new($messages::ChronicIllness),
                LifeSituation::Disability => Box::new($messages::Disability),
                LifeSituation::Bereaved => Box::new($messages::Bereaved),
                LifeSituation::Faith => Box::new($messages::Faith),
                LifeSituation::LivingAlone => Box::new($messages::LivingAlone),
                LifeSituation::Athlete => Box::new($messages::Athlete),
            }
        }

        fn in_form(form: MentoringFormat) -> Box<dyn Message> {
            match form {
                MentoringFormat::Text => Box::new($messages::Text),
                MentoringFormat::Voice => Box::new($messages::Voice),
                MentoringFormat::Video => Box::new($messages::Video),
                MentoringFormat::InPerson => Box::new($messages::InPerson),
            }
        }
    };
}

pub(in crate::mentorship) use words_for_reasons;
