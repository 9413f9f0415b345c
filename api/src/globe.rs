//! Places on the earth, taken for a globe. A place is a point on a globe of radius 1, and how far two are apart is
//! the straight line between them: a database compares it exactly, without trigonometry, at the poles and across
//! 180° as everywhere else.

/// The earth's mean radius in kilometres (IUGG): distances are right to half a percent.
const RADIUS: f64 = 6_371.008_8;

/// A place: degrees north and degrees east (WGS 84).
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Position {
    latitude: f64,
    longitude: f64,
}

/// A point on a globe of radius 1.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Point {
    /// Towards 0° 0°.
    pub x: f64,
    /// Towards 90° east on the equator.
    pub y: f64,
    /// Towards the north pole.
    pub z: f64,
}

/// All that is no farther from a point than this.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Cap {
    /// The point.
    pub centre: Point,
    /// The straight line to its edge.
    pub chord: f64,
}

impl Position {
    /// The place at these degrees; none when there is no such place.
    pub fn new(latitude: f64, longitude: f64) -> Option<Self> {
        let is_there = (-90.0..=90.0).contains(&latitude) && (-180.0..=180.0).contains(&longitude);
        is_there.then_some(Self { latitude, longitude })
    }

    /// Degrees north.
    pub fn latitude(self) -> f64 {
        self.latitude
    }

    /// Degrees east.
    pub fn longitude(self) -> f64 {
        self.longitude
    }

    /// The point on the globe.
    pub fn point(self) -> Point {
        let (up, round) = (self.latitude.to_radians(), self.longitude.to_radians());
        Point { x: up.cos() * round.cos(), y: up.cos() * round.sin(), z: up.sin() }
    }

    /// All that is no farther away than this, as the crow flies.
    pub fn within(self, kilometres: f64) -> Cap {
        self.point().within(kilometres)
    }
}

impl Point {
    /// All that is no farther away than this, as the crow flies.
    pub fn within(self, kilometres: f64) -> Cap {
        // Half the way round is the farthest that there is.
        let angle = (kilometres / RADIUS).clamp(0.0, std::f64::consts::PI);
        Cap { centre: self, chord: 2.0 * (angle / 2.0).sin() }
    }

    /// What lies in the middle of these; none where there are none, or where they lie all around the globe.
    pub fn middle(points: impl IntoIterator<Item = Self>) -> Option<Self> {
        let add = |sum: Self, one: Self| Self { x: sum.x + one.x, y: sum.y + one.y, z: sum.z + one.z };
        let sum = points.into_iter().reduce(add)?;
        let length = (sum.x * sum.x + sum.y * sum.y + sum.z * sum.z).sqrt();
        (length > 1e-6).then(|| Self { x: sum.x / length, y: sum.y / length, z: sum.z / length })
    }
}

impl Cap {
    /// The square of the chord, for comparing without a root.
    pub fn squared(self) -> f64 {
        self.chord * self.chord
    }

    /// Whether the point belongs to it: what the database computes.
    pub fn contains(self, point: Point) -> bool {
        let Point { x, y, z } = self.centre;
        let (x, y, z) = (point.x - x, point.y - y, point.z - z);
        x * x + y * y + z * z <= self.squared()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const BERLIN: (f64, f64) = (52.520_008, 13.404_954);
    const HAMBURG: (f64, f64) = (53.551_086, 9.993_682);
    const CAIRO: (f64, f64) = (30.044_42, 31.235_712);
    const BOGOTA: (f64, f64) = (4.710_989, -74.072_092);
    const SUVA: (f64, f64) = (-18.141_6, 178.441_9);
    const APIA: (f64, f64) = (-13.833_3, -171.766_7);
    const POLE: (f64, f64) = (90.0, 0.0);

    fn at((latitude, longitude): (f64, f64)) -> Position {
        Position::new(latitude, longitude).unwrap()
    }

    /// The great circle, the way that books give it.
    fn haversine(one: Position, other: Position) -> f64 {
        let half = |from: f64, to: f64| ((to - from).to_radians() / 2.0).sin().powi(2);
        let across = one.latitude.to_radians().cos() * other.latitude.to_radians().cos();
        let square = half(one.latitude, other.latitude) + across * half(one.longitude, other.longitude);
        2.0 * RADIUS * square.sqrt().min(1.0).asin()
    }

    #[test]
    fn what_lies_in_the_middle_is_as_far_from_each() {
        let middle = Point::middle([at(BERLIN).point(), at(HAMBURG).point()]).unwrap();
        for (kilometres, expected) in [(127.0, false), (128.5, true)] {
            for city in [BERLIN, HAMBURG] {
                assert_eq!(middle.within(kilometres).contains(at(city).point()), expected, "{city:?} {kilometres}");
            }
        }
        assert!(Point::middle([]).is_none());
        assert!(Point::middle([at(POLE).point(), at((-90.0, 0.0)).point()]).is_none());
    }

    #[test]
    fn cities_are_as_far_apart_as_an_atlas_says() {
        for (one, other, kilometres) in [
            (BERLIN, HAMBURG, 255.0),
            (BERLIN, CAIRO, 2_891.0),
            (BERLIN, BOGOTA, 9_413.0),
            (SUVA, APIA, 1_150.0),
            (POLE, BERLIN, 4_167.0),
        ] {
            let (one, other) = (at(one), at(other));
            assert!(
                (haversine(one, other) / kilometres - 1.0).abs() < 0.01,
                "{one:?} {other:?} {}",
                haversine(one, other)
            );
            assert!(one.within(kilometres * 1.01).contains(other.point()), "{one:?} {other:?}");
            assert!(!one.within(kilometres * 0.99).contains(other.point()), "{one:?} {other:?}");
        }
    }

    #[test]
    fn a_cap_holds_what_the_great_circle_says_wherever_it_is() {
        // The same row of places each time; a small generator needs no crate.
        let mut state = 0x2026_u64;
        let mut draw = move || {
            state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            (state >> 11) as f64 / (1_u64 << 53) as f64
        };
        for _ in 0..20_000 {
            let one = at((draw() * 180.0 - 90.0, draw() * 360.0 - 180.0));
            // As often near as far.
            let reach = if draw() < 0.5 { 0.01 } else { 1.0 };
            let other = at((
                (one.latitude + (draw() - 0.5) * 180.0 * reach).clamp(-90.0, 90.0),
                (one.longitude + (draw() - 0.5) * 360.0 * reach + 540.0).rem_euclid(360.0) - 180.0,
            ));
            let far = haversine(one, other);
            assert!(one.within(far * (1.0 + 1e-6) + 1e-6).contains(other.point()), "{one:?} {other:?} {far}");
            assert!(!one.within(far * (1.0 - 1e-6) - 1e-6).contains(other.point()) || far < 1e-5, "{one:?} {other:?}");
            let cap = one.within(far * 1.001);
            assert!((other.point().z - cap.centre.z).abs() <= cap.chord, "the band of latitudes holds the cap");
        }
    }

    #[test]
    fn the_line_of_180_degrees_is_no_border_and_the_whole_earth_is_the_most() {
        let (west, east) = (at((0.0, 179.999)), at((0.0, -179.999)));
        assert!(west.within(0.3).contains(east.point()));
        assert_eq!(at((10.0, 180.0)).point().z, at((10.0, -180.0)).point().z);
        assert!(at(BERLIN).within(1e9).contains(at((-52.520_008, -166.595_046)).point()));
    }

    #[test]
    fn there_are_places_only_where_there_are_degrees() {
        for (latitude, longitude) in [(90.1, 0.0), (-91.0, 0.0), (0.0, 180.5), (0.0, -181.0), (f64::NAN, 0.0)] {
            assert_eq!(Position::new(latitude, longitude), None);
        }
    }
}
