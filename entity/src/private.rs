//! Personal text that cannot be printed or sent by accident.

use std::fmt;

use sea_orm::sea_query::{ArrayType, Nullable, ValueType, ValueTypeErr};
use sea_orm::{ActiveValue, ColIdx, ColumnType, IntoActiveValue, QueryResult, TryGetError, TryGetable, Value};

/// A value that only [`Private::expose`] shows.
///
/// `Debug` and `Display` print `[private]`, and there is no `Serialize`, so that neither a log line nor a
/// derived answer can carry it. In the database it is stored as the value itself.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct Private<T>(T);

impl<T> Private<T> {
    /// Hides a value.
    pub const fn new(value: T) -> Self {
        Self(value)
    }

    /// The value. Every call is a place where it may leave the house: keep them few.
    pub const fn expose(&self) -> &T {
        &self.0
    }

    /// The value, taken out for good.
    pub fn into_exposed(self) -> T {
        self.0
    }
}

impl<T> fmt::Debug for Private<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("[private]")
    }
}

impl<T> fmt::Display for Private<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("[private]")
    }
}

impl<T> From<T> for Private<T> {
    fn from(value: T) -> Self {
        Self(value)
    }
}

impl From<&str> for Private<String> {
    fn from(value: &str) -> Self {
        Self(value.to_owned())
    }
}

// What sea-orm asks of a column's type; its own derive knows no generics.

impl<T: Into<Value>> From<Private<T>> for Value {
    fn from(private: Private<T>) -> Self {
        private.0.into()
    }
}

impl<T: TryGetable> TryGetable for Private<T> {
    fn try_get_by<I: ColIdx>(row: &QueryResult, column: I) -> Result<Self, TryGetError> {
        T::try_get_by(row, column).map(Self)
    }
}

impl<T: ValueType> ValueType for Private<T> {
    fn try_from(value: Value) -> Result<Self, ValueTypeErr> {
        <T as ValueType>::try_from(value).map(Self)
    }

    fn type_name() -> String {
        T::type_name()
    }

    fn array_type() -> ArrayType {
        T::array_type()
    }

    fn column_type() -> ColumnType {
        T::column_type()
    }
}

impl<T: Nullable> Nullable for Private<T> {
    fn null() -> Value {
        T::null()
    }
}

impl<T: Into<Value> + Nullable> IntoActiveValue<Self> for Private<T> {
    fn into_active_value(self) -> ActiveValue<Self> {
        ActiveValue::Set(self)
    }
}
