"""Positions as people write them, and what cannot be one."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.core.location import Grid, Named, NoSuchPlace, Point, read_location

COLUMNS = "ABCDEFGHJKLMNPQRSTUVWXYZ"
ROWS = "ABCDEFGHJKLMNPQRSTUV"
BANDS = "CDEFGHJKLMNPQRSTUVWX"


@pytest.mark.parametrize(
    ("typed", "mgrs", "read"),
    [
        ("36MYE1234567890", "36MYE1234567890", "36M YE 12345 67890"),
        ("36m ye 1234 5678", "36MYE12345678", "36M YE 1234 5678"),
        ("04Q FJ 12 34", "4QFJ1234", "4Q FJ 12 34"),
        ("60XZV", "60XZV", "60X ZV"),
        ("36MYE 1234", "36MYE1234", "36M YE 12 34"),
        ("B AN 12 34", "BAN1234", "B AN 12 34"),
        ("zah1234", "ZAH1234", "Z AH 12 34"),
    ],
)
def test_grid_references_in_one_form(typed: str, mgrs: str, read: str) -> None:
    found = read_location(typed)
    assert found == Grid(mgrs)
    assert str(found) == read


@pytest.mark.parametrize(
    "typed",
    [
        *("0MYE1234", "61MYE1234"),  # zones are 1 to 60
        *("36AYE1234", "36BYE1234", "36IYE1234", "36OYE1234", "36YYE1234", "36ZYE1234"),  # bands are C to X
        *("36MIE1234", "36MOE1234", "36MYI1234", "36MYO1234", "36MYW1234"),  # a square has neither I nor O
        *("36MYE123", "36M YE 123 45 6", "36MYE123456789012"),  # as many digits east as north
        *("A IN 12 34", "A AO 12 34", "A AN 123"),
    ],
)
def test_what_looks_like_a_grid_reference_and_is_none(typed: str) -> None:
    if typed.count(" ") > 3:
        assert read_location(typed) is None  # more than one could be meant by it
        return
    with pytest.raises(NoSuchPlace):
        read_location(typed)


@pytest.mark.parametrize(
    ("typed", "latitude", "longitude"),
    [
        ("-1.2921, 36.8219", -1.2921, 36.8219),
        ("-1.2921 36.8219", -1.2921, 36.8219),
        ("−1.2921; +36.8219", -1.2921, 36.8219),
        ("1.2921S 36.8219E", -1.2921, 36.8219),
        ("1.2921° S, 36.8219° E", -1.2921, 36.8219),
        ("S 1.2921 W 36.8219", -1.2921, -36.8219),
        ("1°17'31.56\"S 36°49'18.84\"E", -1.2921, 36.8219),
        ("S1 17 31.56 E36 49 18.84", -1.2921, 36.8219),
        ("48° 51′ 24″ N 2° 21′ 3″ E", 48.856667, 2.350833),
        ("48°51'n, 2°21'o", 48.85, -2.35),
        ("90.0, -180.0", 90, -180),
        ("013930S 0291314E", -1.65833, 29.22056),
        ("0139S/02913W", -1.65, -29.21667),
    ],
)
def test_latitude_and_longitude(typed: str, latitude: float, longitude: float) -> None:
    found = read_location(typed)
    assert isinstance(found, Point)
    assert found.latitude == pytest.approx(latitude, abs=1e-5)
    assert found.longitude == pytest.approx(longitude, abs=1e-5)
    assert read_location(str(found)) is not None


@pytest.mark.parametrize("typed", ["90.1, 0.0", "0.0, 180.1", "91°N 2°E", "48°60'N 2°21'E", "48°59'60\"N 2°21'E"])
def test_a_point_that_is_not_on_earth(typed: str) -> None:
    with pytest.raises(NoSuchPlace):
        read_location(typed)


@pytest.mark.parametrize("typed", ["Goma", "12 15", "5 km north", "1.5", "", "36M", "A1", "C-12", "N", "1,2"])
def test_what_is_a_name_at_most(typed: str) -> None:
    assert read_location(typed) is None
    assert str(Named(typed)) == typed


@given(
    st.integers(1, 60),
    st.sampled_from(BANDS),
    st.sampled_from(COLUMNS),
    st.sampled_from(ROWS),
    st.integers(0, 5).flatmap(lambda digits: st.text("0123456789", min_size=2 * digits, max_size=2 * digits)),
)
def test_every_grid_reference_is_read_and_shown_so_that_it_is_read_again(
    zone: int, band: str, column: str, row: str, digits: str
) -> None:
    found = read_location(f"{zone}{band}{column}{row}{digits}")
    assert found == Grid(f"{zone}{band}{column}{row}{digits}")
    assert read_location(str(found)) == found


@given(st.floats(-90, 90), st.floats(-180, 180))
def test_every_point_is_shown_so_that_it_is_read_again(latitude: float, longitude: float) -> None:
    found = read_location(str(Point(latitude, longitude)))
    assert isinstance(found, Point)
    assert found.latitude == pytest.approx(latitude, abs=1e-5)
    assert found.longitude == pytest.approx(longitude, abs=1e-5)


@given(st.text(max_size=60) | st.text("0123456789NSEWO°'\". ,36MYEAB", max_size=30))
def test_any_text_is_a_position_or_a_name_or_refused(typed: str) -> None:
    try:
        found = read_location(typed)
    except NoSuchPlace:
        return
    assert found is None or isinstance(found, Grid | Point)


def test_two_coordinates_of_one_side_are_no_name() -> None:
    for typed in ("1.65S 91.5S", "29.2E, 1.6E"):
        with pytest.raises(NoSuchPlace):
            read_location(typed, alone=True)
