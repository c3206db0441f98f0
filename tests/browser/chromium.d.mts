export function browserToLaunch(): Promise<{
  executablePath?: string;
  channel?: string;
  args: string[];
  ignoreDefaultArgs: string[];
}>;
