/**
 * Runs two sides in turns and compares their medians. Taking turns lets whatever else the machine does fall on both.
 *
 * @returns ratio: how many times longer `one` takes than `other`; both medians in milliseconds
 */
export async function compare(one, other, rounds = 30) {
  const times = { one: [], other: [] };
  for (let round = 0; round < rounds + 3; round += 1) {
    const isWarm = round >= 3;
    const [first, second] = [await time(one), await time(other)];
    if (isWarm) {
      times.one.push(first);
      times.other.push(second);
    }
  }
  const [oneMs, otherMs] = [median(times.one), median(times.other)];
  return { ratio: oneMs / otherMs, oneMs, otherMs };
}

export function figure(name, { ratio, oneMs, otherMs }, sides) {
  return { name, ratio, detail: `${sides[0]} ${oneMs.toFixed(2)} ms, ${sides[1]} ${otherMs.toFixed(2)} ms (medians)` };
}

async function time(work) {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

function median(values) {
  return [...values].sort((one, other) => one - other)[Math.floor(values.length / 2)];
}
