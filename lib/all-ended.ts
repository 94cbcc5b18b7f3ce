/** Throws only after all have ended: none may work on in a removed folder. */
export async function allEnded<const T extends readonly unknown[]>(
  work: T,
): Promise<{ -readonly [Key in keyof T]: Awaited<T[Key]> }> {
  await Promise.allSettled(work)
  return await Promise.all(work)
}
