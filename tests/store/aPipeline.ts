import { membersScene } from '../../src/scene/membersScene';
import { createPipeline, type Pipeline } from '../../src/store/pipeline';

/** A pipeline that has been given what draws members. */
export function aPipeline(): Pipeline {
  const pipeline = createPipeline();
  pipeline.seatWith(membersScene);
  return pipeline;
}
