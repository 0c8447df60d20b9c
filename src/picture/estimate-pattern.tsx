/** The hatching of what rests on an estimate, as a pattern of that name. */
export function EstimatePattern({ id }: { readonly id: string }) {
  return (
    <defs>
      <pattern id={id} width={6} height={6} patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <line x1={0} y1={0} x2={0} y2={6} class="hatch-muted" stroke-width={2} />
      </pattern>
    </defs>
  )
}
