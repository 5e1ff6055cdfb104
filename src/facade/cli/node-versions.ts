/** The versions of Node that are tested: `engines` of package.json. Earlier ones of each line have known holes. */
export const SUPPORTED_NODE = '^20.20.2 || ^22.22.2 || ^24.14.1 || >=26.0.0';

/** Tests if a version, such as `22.22.2`, is one of them. */
export function isSupportedNode(version: string): boolean {
  const [major = 0, minor = 0, patch = 0] = version.split('.').map(Number);
  return SUPPORTED_NODE.split(' || ').some((range) => {
    const [, operator, ...least] = /^(\^|>=)(\d+)\.(\d+)\.(\d+)$/.exec(range) ?? [];
    const [leastMajor = 0, leastMinor = 0, leastPatch = 0] = least.map(Number);
    if (major !== leastMajor) return operator === '>=' && major > leastMajor;
    return minor > leastMinor || (minor === leastMinor && patch >= leastPatch);
  });
}
