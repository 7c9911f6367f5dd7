"""Places as people type them in every interface language."""

from __future__ import annotations

import pytest

from bot.core.location import Grid, Named, Point
from bot.core.refusal import Refusal
from bot.engine.positions import read_place
from tests.support.somebody import somebody

SAKE = Point(-1.675, 29.25)


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("-1.675, 29.25", SAKE),
        ("-1,675; 29,25", SAKE),
        ("-1,675 29,25", SAKE),
        ("lat -1.675 lon 29.25", SAKE),
        ("Latitude: -1.675, Longitude: 29.25", SAKE),
        ("29.25E 1.675S", SAKE),
        ("1.675 south, 29.25 east", SAKE),
        ("1°40′30″ sud, 29°15′ est", SAKE),
        ("1°40'30\" Sur / 29°15' Este", SAKE),
        ("latitud -1,675 longitud 29,25", SAKE),
        ("١٫٦٧٥ جنوب، ٢٩٫٢٥ شرق", SAKE),
        ("خط العرض -1.675 خط الطول 29.25", SAKE),
        ("48°51' nord 2°21' ouest", Point(48.85, -2.35)),
        ("MGRS 35m ru 65 43", Grid("35MRU6543")),
        ("٣٥MRU٦٥٤٣", Grid("35MRU6543")),
        ("Sake, 5 km north of the bridge", Named("Sake, 5 km north of the bridge")),
        ("Camp 3", Named("Camp 3")),
    ],
)
def test_positions_and_names(typed: str, found: object) -> None:
    read = read_place(typed, somebody())

    assert str(read) == str(found)
    assert type(read) is type(found)


@pytest.mark.parametrize(
    "typed",
    [
        "35MRI6543",
        "35MRU654",
        "35MR6543",
        "35M RU 654 43",
        "61MRU6543",
        "91.0, 29.2",
        "1,5; 190,2",
        "1°75′ sud, 29° est",
    ],
)
def test_what_is_no_position_that_exists_is_no_name_either(typed: str) -> None:
    with pytest.raises(Refusal) as refused:
        read_place(typed, somebody())

    assert refused.value.what.key == "refusal-place"
