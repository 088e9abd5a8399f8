import { defineAtlasStory } from './stories/atlas-story.ts';

// The classic script `embed/v1-stories.js`.
defineAtlasStory();
