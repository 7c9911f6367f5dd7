"""The fields of humanitarian work in which organisations coordinate.

Codes as the humanitarian cluster system abbreviates them; PRO-… are areas of responsibility under Protection. CMC, SEC
and INF are our own, for what a joint operation coordinates besides.
"""

from __future__ import annotations

CLUSTERS = (
    "CCM",
    "ERY",
    "EDU",
    "TEL",
    "FSC",
    "HEA",
    "LOG",
    "NUT",
    "PRO",
    "PRO-CPN",
    "PRO-GBV",
    "PRO-HLP",
    "PRO-MIN",
    "SHL",
    "WSH",
    "CMC",
    "SEC",
    "INF",
)
