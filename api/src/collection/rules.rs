//! Pure decisions about collections: how many resources there can be, and in which order.

use std::collections::HashSet;

use uuid::Uuid;

use super::messages;
use crate::failure::{ErrorCode, Problem};

/// The longest title, in characters.
pub const TITLE: usize = 120;
/// How many resources a collection can have: it is to be read before or after one evening.
pub const RESOURCES: usize = 50;

/// What is to be different about the resources of a collection.
#[derive(Debug, Default, Clone, PartialEq, Eq)]
pub struct Rearrangement {
    /// Those to put at the end; what is there already stays where it is.
    pub add: Vec<Uuid>,
    /// Those to take out.
    pub remove: Vec<Uuid>,
    /// Those that come first, in this order; the others follow in theirs.
    pub order: Vec<Uuid>,
}

/// The resources as they are to be. What a change names that is not there is passed over: somebody else may have taken
/// it out at the same moment.
pub fn rearranged(now: &[Uuid], change: &Rearrangement) -> Result<Vec<Uuid>, Problem> {
    let mut seen = HashSet::new();
    let stays = now.iter().filter(|id| !change.remove.contains(id));
    let all: Vec<Uuid> = stays.chain(&change.add).copied().filter(|id| seen.insert(*id)).collect();
    if all.len() > RESOURCES {
        let limit = RESOURCES as u64;
        return Err(Problem::new(ErrorCode::BadUserInput, messages::CollectionFull { limit }));
    }
    let mut placed = HashSet::new();
    let first = change.order.iter().filter(|id| seen.contains(*id));
    Ok(first.chain(&all).copied().filter(|id| placed.insert(*id)).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ids(numbers: impl IntoIterator<Item = u128>) -> Vec<Uuid> {
        numbers.into_iter().map(Uuid::from_u128).collect()
    }

    #[test]
    fn what_is_added_follows_what_is_removed_goes_and_the_order_is_the_one_that_is_said() {
        let change = |add: &[u128], remove: &[u128], order: &[u128]| Rearrangement {
            add: ids(add.iter().copied()),
            remove: ids(remove.iter().copied()),
            order: ids(order.iter().copied()),
        };
        for (change, expected) in [
            (change(&[], &[], &[]), vec![1, 2, 3]),
            (change(&[4, 2, 4], &[], &[]), vec![1, 2, 3, 4]),
            (change(&[], &[2, 9], &[]), vec![1, 3]),
            (change(&[], &[], &[3, 9, 1]), vec![3, 1, 2]),
            (change(&[4], &[1], &[4, 1, 4]), vec![4, 2, 3]),
            // What is taken out and put in again goes to the end.
            (change(&[1], &[1], &[]), vec![2, 3, 1]),
        ] {
            assert_eq!(rearranged(&ids([1, 2, 3]), &change).unwrap(), ids(expected), "{change:?}");
        }
    }

    #[test]
    fn a_collection_can_be_read_in_one_evening() {
        let full = Rearrangement { add: ids(0..50), ..Rearrangement::default() };
        let full = rearranged(&[], &full).unwrap();
        let one_more = Rearrangement { add: ids([50]), ..Rearrangement::default() };
        assert!(rearranged(&full, &one_more).is_err());
        let one_for_another = Rearrangement { remove: ids([7]), ..one_more };
        assert_eq!(rearranged(&full, &one_for_another).unwrap().len(), 50);
    }
}
