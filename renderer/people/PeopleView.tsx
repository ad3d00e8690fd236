/** Everybody who holds direction, a backlog or a team of them, in one table. */
export function PeopleView() {
  return <main className="workspace-middle" aria-label="People" />;
}
