import { expect, it } from "vitest";
import { db } from "#db/client";
import { organisationList } from "#lib/organisations/columns";
import { listOrganisations } from "#lib/organisations/queries";
import { parseList } from "#lib/list/list";
import { neighboursOf } from "#lib/shell/neighbours/neighbours";
import { lists } from "#lib/shell/neighbours/lists";
import { entities } from "#lib/entities";
import { member, withOffice } from "#lib/testing/office";
import { statementsOf } from "#lib/testing/statements";

withOffice();

const officer = () => member("oficer");
const query = "country=PL&sort=-name";
const params = { country: "PL", sort: "-name" };
const fill = () => {
  for (let n = 0; n < 60; n++)
    db().run(
      `insert into organisations (name, sort_key, type, country) values ('Zakład ${n}', 'zakład ${String(n).padStart(3, "0")}', 'other', 'PL')`,
    );
};
const idIn = (address: string | undefined) => Number(/\/organisations\/(\d+)\?/.exec(address ?? "")?.[1]);

it("one goes through the whole filtered list forwards and back, over its pages", () => {
  fill();
  const ids = listOrganisations(officer(), parseList(organisationList, params), true).rows.map(({ id }) => id);
  const forwards: number[] = [];
  let address: string | undefined = `/organisations/${ids[0]}?from=${encodeURIComponent(query)}`;
  let last = address;
  for (; address; address = neighboursOf(officer(), address)?.next) {
    forwards.push(idIn(address));
    last = address;
  }
  expect(forwards).toEqual(ids);
  const backwards: number[] = [];
  for (address = last; address; address = neighboursOf(officer(), address)?.previous) backwards.push(idIn(address));
  expect(backwards).toEqual([...ids].reverse());
  const middle = `/organisations/${ids[30]}?from=${encodeURIComponent(`${query}&page=2`)}&at=30`;
  expect(neighboursOf(officer(), middle)).toMatchObject({
    back: `/organisations?country=PL&sort=-name&page=2#row-${ids[30]}`,
    place: { at: 31, total: ids.length },
  });
  expect(statementsOf(() => neighboursOf(officer(), middle))).toBeLessThanOrEqual(6);
});

it("a record that fits the filter no more leads on from where it stood", () => {
  fill();
  const [before, moved, after] = listOrganisations(officer(), parseList(organisationList, params), true).rows.slice(3, 6);
  db().run(`update organisations set country = 'DE' where id = ${moved?.id}`);
  const left = neighboursOf(officer(), `/organisations/${moved?.id}/edit?from=${encodeURIComponent(query)}&at=4`);
  expect([idIn(left?.previous), idIn(left?.next), left?.place]).toEqual([before?.id, after?.id, undefined]);
  const unknown = neighboursOf(officer(), `/organisations/${moved?.id}?from=${encodeURIComponent(query)}`);
  expect(unknown).toEqual({ back: `/organisations?country=PL&sort=-name#row-${moved?.id}` });
});

it("a list that the person may not read, another address and nonsense lead nowhere", () => {
  expect(neighboursOf(member("nutribiomed"), "/organisations/1?from=country%3DPL")).toBeUndefined();
  expect(neighboursOf(officer(), "/organisations/1")).toBeUndefined();
  expect(neighboursOf(officer(), "/nothing/1?from=q%3Dx")).toBeUndefined();
  expect(neighboursOf(officer(), "/organisations/1?from=%26%3D&at=999999")).toMatchObject({
    back: expect.stringContaining("/organisations"),
  });
});

it("every kind of record that has a list of its own is among them", () => {
  const paths = Object.values(entities).flatMap(({ path }) => (path.startsWith("/admin/dictionaries") ? [] : [path]));
  expect([...lists.keys()].sort()).toEqual([...new Set(paths)].sort());
});
