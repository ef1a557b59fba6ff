/** Two saved front pages of one fictional office, in Lisbon. */
export const marchPage = `12 March 2026
Madrid: 12:30
Lisbon: 11:30

Visas:
+351 21 000 0000
visas@ellery.example

100 days have passed since the opening of the ferry line

SPEECHES

10.03.2026

Ambassador Ada Marlow’s remarks at the harbour fair, Lisbon, March 9, 2026

Dear friends,

The harbour is open.

LATEST

11.03.2026 - Interview of Ambassador Ada Marlow with The Quay Courier

On tides and trains.

11.03.2026 - Statement on the lighthouse

The lamp is lit.

05.03.2026 - Opening of the map room

all messages
`;

export const mayPage = `10 May 2026
Madrid: 10:05
Lisbon: 09:05

Visas:
+351 21 000 0001

159 days have passed since the opening of the ferry line

Ambassador Ada Marlow’s remarks at the harbour fair, Lisbon, March 9, 2026

Dear friends,

The harbour is open.

LATEST

09.05.2026 - Article by Ambassador Ada Marlow for The Quay Courier

On maps.

11.03.2026 - Statement on the lighthouse

The lamp is lit.

all messages
`;
